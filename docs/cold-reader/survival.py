"""What became of commitments after a change of head, redone from transitions.csv and anchors.csv.

A case is a commitment that was open on a day zero. At 6, 12 and 24 months it is alive, ended, unknown, or the horizon is
not reached. The share lies between alive / n (as if all unknown had ended) and (alive + unknown) / n (as if none had).
Renewals are no change and stand apart. Of the curve, the share that lapsed by so many months. All of it is worked out here from the days in the files, and set beside the words the
files have for them: a difference is named on stderr.
"""

import sys
from calendar import monthrange
from datetime import date

from estafet_files import folder_named, grouped, rows_of, say, share

MONTHS = (6, 12, 24)
CURVE_MONTHS = (0, 6, 12, 18, 24, 36)
FOUNDATIONS = ("legal_basis", "plan_anchoring", "budget")
FIRM_FROM_LEVEL = 2


def span(day, precision):
    """First and last day that a day known to the month or year may be, as text."""
    year, month, _ = (int(part) for part in day.split("-"))
    unit = precision.removeprefix("inferred_")
    if unit == "year":
        return f"{year}-01-01", f"{year}-12-31"
    if unit == "month":
        return f"{year}-{month:02}-01", f"{year}-{month:02}-{monthrange(year, month)[1]:02}"
    return day, day


def after_months(day, months):
    """The same day so many calendar months later, or the last of a shorter month."""
    year, month, of_month = (int(part) for part in day.split("-"))
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return f"{year}-{month:02}-{min(of_month, monthrange(year, month)[1]):02}"


def status(row, months):
    horizon = after_months(row["day_zero"], months)
    if horizon > row["as_of"]:
        return "not_reached"
    ended_on, alive_on = row["first_end_on"], row["last_seen_alive_on"]
    if ended_on is not None and ended_on < horizon and row["is_end_taken_back"] == "false":
        # A sign of life known only to the month may have come after the end and before the horizon.
        first, last = (alive_on, alive_on) if alive_on is None else span(alive_on, row["last_seen_alive_precision"])
        if first is None or not (first <= horizon < last and last > ended_on):
            return "ended"
    return "alive" if alive_on is not None and alive_on >= horizon else "unknown"


def firmness(anchors, day, as_if_begun):
    """Whether a factor was firm on a day: True, False, or None where that is not known. An expiry is the last day in force."""
    begun = []
    for anchor in anchors:
        # What only a file of the product itself tells holds nothing and supersedes nothing.
        if anchor["is_claimed"] == "true":
            continue
        first, last = span(anchor["from_on"], anchor["from_precision"])
        holds_from = first if as_if_begun and first <= day < last else last
        if holds_from <= day:
            begun.append((holds_from, int(anchor["anchor_id"]), anchor))
    if not begun:
        return None
    newest = max(begun, key=lambda each: each[:2])[2]
    if newest["level"] is None:
        return None
    # Past its last day and followed by nothing on record: whether something followed is not known.
    if newest["expires_on"] is not None and newest["expires_on"] < day:
        return None
    return int(newest["level"]) >= FIRM_FROM_LEVEL


def group_if(anchors, day, as_if_begun):
    by_factor = grouped(anchors, "factor")
    known = [firmness(by_factor[factor], day, as_if_begun) for factor in FOUNDATIONS]
    return "firm" if all(known) else "not_firm" if False in known else "unknown"


def group(anchors, day):
    """Of law, plan and budget on the day; unknown too where it hangs on an anchor that may not have begun by then."""
    certain = group_if(anchors, day, as_if_begun=False)
    return certain if certain == group_if(anchors, day, as_if_begun=True) else "unknown"


def redone(row, anchors):
    own = {f"survival_{months}_months": status(row, months) for months in MONTHS}
    own["anchoring_on_day_zero"] = group(anchors, row["day_zero"])
    for column, word in own.items():
        if row[column] != word:
            told = (row["commitment_id"], row["day_zero"], column, row[column], word)
            print("differs: %s after %s, %s is %s in the file and %s here" % told, file=sys.stderr)
    return {**row, **own}


def bounds(cases, months):
    words = [row[f"survival_{months}_months"] for row in cases]
    alive, ended, unknown = (words.count(word) for word in ("alive", "ended", "unknown"))
    n = alive + ended + unknown
    return {
        "months": months,
        "n": n,
        "alive": alive,
        "ended": ended,
        "unknown": unknown,
        "notReached": words.count("not_reached"),
        "low": share(alive, n),
        "high": share(alive + unknown, n),
    }


def time_and_cause(row):
    """Days to the first end with its cause; without one, to the last sign of life, with None."""
    until = row["first_end_on"] or max(row["last_seen_alive_on"] or row["day_zero"], row["day_zero"])
    return (date.fromisoformat(until) - date.fromisoformat(row["day_zero"])).days, row["first_end_cause"]


def lapsed(cases, months):
    """Share that lapsed by then while other ends compete (Aalen-Johansen); None where nobody is followed any more."""
    followed = [time_and_cause(row) for row in cases]
    horizon = round(months * 365.25 / 12)
    if not any(time >= horizon for time, _ in followed):
        return {"months": months, "share": None, "atRisk": 0}
    open_share, incidence = 1.0, 0.0
    for day in sorted({time for time, cause in followed if cause is not None and time <= horizon}):
        n = sum(time >= day for time, _ in followed)
        causes = [cause for time, cause in followed if time == day and cause is not None]
        incidence += open_share * causes.count("lapsed") / n
        open_share *= 1 - len(causes) / n
    return {"months": months, "share": incidence, "atRisk": sum(time >= horizon for time, _ in followed)}


def part(cases):
    return {
        after: {
            "bounds": [bounds(own, months) for months in MONTHS],
            "lapsed": [lapsed(own, months) for months in CURVE_MONTHS],
        }
        for after, is_renewal in (("changes", False), ("renewals", True))
        for own in [[row for row in cases if (row["transition_kind"] == "renewal") == is_renewal]]
    }


if __name__ == "__main__":
    folder = folder_named()
    anchors = grouped(rows_of(folder, "anchors"), "commitment_id")
    # Nothing else was at risk: paused, dormant, or no month can be counted from its day zero.
    at_risk = [row for row in rows_of(folder, "transitions") if row["survival_6_months"] is not None]
    cases = [redone(row, anchors[row["commitment_id"]]) for row in at_risk]
    say(
        {
            "all": part(cases),
            **{
                word: part([row for row in cases if row["anchoring_on_day_zero"] == word])
                for word in ("firm", "not_firm", "unknown")
            },
        }
    )
