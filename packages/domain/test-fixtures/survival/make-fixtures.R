# What R's survival package answers for data sets that try the estimators of src/survival, one JSON line each.
# How to run: README.md. The same seed gives the same file.
suppressPackageStartupMessages(library(survival))
RNGkind('Mersenne-Twister', 'Inversion', 'Rejection')
set.seed(20260114)

causes <- c('lapsed', 'absorbed', 'replaced', 'completed_closed')
states <- c('censored', causes)
rows_kept <- 40 # of a long curve: evenly spaced, first and last among them

# --- JSON, without a package ---
number <- function(x) ifelse(is.finite(x), formatC(x, digits = 13, format = 'g', width = 1), 'null')
numbers <- function(x) paste0('[', paste(number(x), collapse = ','), ']')
per_cause <- function(x) {
  paste0('{', paste(sprintf('"%s":%s', causes, apply(x, 2, numbers)), collapse = ','), '}')
}

# --- Estimates ---

# Greenwood-type variance of the Aalen-Johansen incidence of one cause, term by term as in Dinse & Larson 1986
# and Marubini & Valsecchi 1995: an implementation that shares nothing with the one in TypeScript.
greenwood_incidence <- function(n_risk, d_all, d_cause, surv, incidence) {
  before <- c(1, surv)[seq_along(surv)]
  sapply(seq_along(surv), function(i) {
    j <- seq_len(i)
    rest <- incidence[i] - incidence[j]
    # Where everyone at risk ends, nothing is left to come: the term is 0, not 0/0.
    first <- ifelse(n_risk[j] > d_all[j], rest^2 * d_all[j] / (n_risk[j] * (n_risk[j] - d_all[j])), 0)
    sum(first +
      before[j]^2 * d_cause[j] * (n_risk[j] - d_cause[j]) / n_risk[j]^3 -
      2 * rest * before[j] * d_cause[j] / n_risk[j]^2)
  })
}

same <- function(a, b, what) {
  if (!isTRUE(all.equal(a, b, tolerance = 1e-11, check.attributes = FALSE))) stop('differs: ', what)
}

# A share that rounding leaves beside 0 or 1 has no log-log interval, as 0 and 1 themselves have none.
limits <- function(share, limit) ifelse(share < 1e-12 | share > 1 - 1e-12, NA, limit)

# `rows` picks one group's rows out of fits over all groups.
curve_json <- function(name, time, cause, multi, km, rows) {
  k <- match(causes, multi$states)
  incidence <- multi$pstate[rows, k, drop = FALSE]
  se <- multi$std.err[rows, k, drop = FALSE]
  n_risk <- multi$n.risk[rows, 1]
  events <- multi$n.event[rows, k, drop = FALSE]
  surv <- km$surv[rows]
  # The infinitesimal jackknife that survfit reports for multi-state curves is the Greenwood-type variance here,
  # for every cause and for the state all start in; Kaplan-Meier's own Greenwood is Inf * 0 at survival 0.
  same(multi$pstate[rows, 1], surv, paste(name, 'survival'))
  at <- surv > 0
  same(multi$std.err[rows, 1][at], (km$std.err[rows] * surv)[at], paste(name, 'survival se'))
  for (i in seq_along(causes)) {
    variance <- greenwood_incidence(n_risk, rowSums(events), events[, i], surv, incidence[, i])
    if (length(rows)) same(pmax(variance, 0), se[, i]^2, paste(name, causes[i]))
  }
  keep <- if (length(rows) > rows_kept) unique(round(seq(1, length(rows), length.out = rows_kept))) else seq_along(rows)
  at_kept <- rows[keep]
  matrix_of <- function(x) x[keep, , drop = FALSE]
  sprintf(
    paste0('{"name":"%s","observations":{"time":%s,"cause":%s},"curve":{"time":%s,"atRisk":%s,"censored":%s,',
      '"survival":%s,"survivalSe":%s,"survivalLow":%s,"survivalHigh":%s,',
      '"events":%s,"incidence":%s,"incidenceSe":%s,"incidenceLow":%s,"incidenceHigh":%s}}'),
    name, numbers(time), numbers(match(cause, states) - 1),
    numbers(km$time[at_kept]), numbers(km$n.risk[at_kept]), numbers(km$n.censor[at_kept]),
    numbers(surv[keep]), numbers(multi$std.err[at_kept, 1]),
    numbers(limits(surv[keep], km$lower[at_kept])), numbers(limits(surv[keep], km$upper[at_kept])),
    per_cause(matrix_of(events)), per_cause(matrix_of(incidence)), per_cause(matrix_of(se)),
    per_cause(limits(matrix_of(incidence), multi$lower[at_kept, k, drop = FALSE])),
    per_cause(limits(matrix_of(incidence), multi$upper[at_kept, k, drop = FALSE]))
  )
}

curve <- function(name, time, cause) {
  multi <- survfit(Surv(time, factor(cause, levels = states)) ~ 1, conf.type = 'log-log')
  km <- survfit(Surv(time, cause != 'censored') ~ 1, conf.type = 'log-log')
  curve_json(name, time, cause, multi, km, seq_along(km$time))
}

# Groups are fitted together, as a reader of R would; R leaves a group of nobody out, here it is an empty curve.
curves_by_group <- function(name, time, cause, group) {
  present <- droplevels(group)
  multi <- survfit(Surv(time, factor(cause, levels = states)) ~ present, conf.type = 'log-log')
  km <- survfit(Surv(time, cause != 'censored') ~ present, conf.type = 'log-log')
  sizes <- if (is.null(km$strata)) setNames(length(km$time), paste0('present=', levels(present))) else km$strata
  ends <- cumsum(sizes)
  vapply(levels(group), function(level) {
    i <- match(paste0('present=', level), names(sizes))
    rows <- if (is.na(i)) integer(0) else seq(ends[i] - sizes[i] + 1, ends[i])
    curve_json(paste0(name, ', ', level), time[group == level], cause[group == level], multi, km, rows)
  }, '')
}

# Weibull ends by cause, uniform censoring; `grain` days make ties.
drawn <- function(n, censored = 0.4, last = 730, grain = 1, weights = c(4, 2, 1, 2)) {
  time <- ceiling(pmin(last, 600 * rweibull(n, 1.2)) / grain) * grain
  cause <- sample(causes, n, replace = TRUE, prob = weights)
  out <- runif(n) < censored
  time[out] <- ceiling(time[out] * runif(sum(out)) / grain) * grain
  cause[out] <- 'censored'
  list(time = time, cause = cause)
}
drawn_curve <- function(name, ...) {
  data <- drawn(...)
  curve(name, data$time, data$cause)
}

lines <- c(
  # The edges.
  curve('one observation, lapsed', 40, 'lapsed'),
  curve('one observation, absorbed', 40, 'absorbed'),
  curve('one observation, censored', 40, 'censored'),
  curve('one observation, lapsed on day zero', 0, 'lapsed'),
  curve('two observations, end then censored', c(10, 20), c('replaced', 'censored')),
  curve('two observations, censored then end', c(10, 20), c('censored', 'replaced')),
  curve('all censored', c(5, 5, 30, 90, 400), rep('censored', 5)),
  curve('all censored on day zero', rep(0, 6), rep('censored', 6)),
  curve('all end on one day of one cause', rep(181, 9), rep('lapsed', 9)),
  curve('all end on one day of every cause', rep(181, 9), rep(causes, length.out = 9)),
  curve('all on one day, half censored', rep(181, 8), rep(c('lapsed', 'censored'), 4)),
  curve('ends and censoring on day zero', c(0, 0, 0, 0, 30, 60, 60),
    c('lapsed', 'censored', 'absorbed', 'censored', 'lapsed', 'censored', 'replaced')),
  curve('censored tied with ends throughout', rep(c(30, 60, 90, 120), each = 4),
    rep(c('lapsed', 'censored', 'completed_closed', 'censored'), 4)),
  curve('last one ends', c(1, 2, 3, 4, 5), c('censored', 'lapsed', 'censored', 'absorbed', 'lapsed')),
  curve('last one censored', c(1, 2, 3, 4, 5), c('lapsed', 'absorbed', 'censored', 'lapsed', 'censored')),
  curve('one cause, nobody censored', 1:12 * 30, rep('lapsed', 12)),
  # Groups.
  with(drawn(40, grain = 30), curves_by_group('two groups, one empty', time, cause,
    factor(rep('not firm', 40), levels = c('firm', 'not firm')))),
  with(drawn(90, grain = 15), curves_by_group('three groups, one of one', time, cause,
    factor(c('firm', rep('not firm', 60), rep('unknown', 29)), levels = c('firm', 'not firm', 'unknown')))),
  # Drawn.
  drawn_curve('three', 3), drawn_curve('nine', 9), drawn_curve('ten', 10, grain = 30),
  drawn_curve('twenty, nobody censored', 20, censored = 0),
  drawn_curve('thirty', 30), drawn_curve('fifty in months', 50, grain = 30),
  drawn_curve('sixty, nine in ten censored', 60, censored = 0.9),
  drawn_curve('eighty, half years', 80, grain = 182),
  drawn_curve('hundred, all tied on five days', 100, grain = 150),
  drawn_curve('hundred, one cause', 100, weights = c(1, 0, 0, 0), grain = 10),
  drawn_curve('hundred, two causes', 100, weights = c(1, 1, 0, 0), grain = 20),
  drawn_curve('hundred, lapse never seen', 100, weights = c(0, 1, 1, 1), grain = 20),
  drawn_curve('150, rare lapse', 150, weights = c(1, 30, 30, 30), grain = 7),
  drawn_curve('200 in weeks', 200, grain = 7),
  drawn_curve('200, nobody censored, in months', 200, censored = 0, grain = 30),
  drawn_curve('300, two in three censored', 300, censored = 0.67),
  drawn_curve('400, followed for 90 days', 400, last = 90),
  drawn_curve('500 in days', 500), drawn_curve('500 in months', 500, grain = 30),
  drawn_curve('500, 95 in 100 censored', 500, censored = 0.95, grain = 7),
  drawn_curve('500, nobody censored', 500, censored = 0),
  drawn_curve('500 in half years', 500, grain = 182),
  # Real data with competing causes that the package itself uses to teach them: progression or death, in months.
  with(subset(mgus2, sex == 'F')[1:400, ], curve('mgus2, first 400 women',
    ifelse(pstat == 1, ptime, futime),
    ifelse(pstat == 1, 'lapsed', ifelse(death == 1, 'absorbed', 'censored'))))
)
writeLines(lines, 'survival-by-r.jsonl')
cat(length(lines), 'curves,', file.size('survival-by-r.jsonl'), 'bytes, survival', format(packageVersion('survival')), '\n')
