"""What became of commitments after a change of head, from transitions.csv and anchors.csv alone.

A case is a commitment that was open on a day zero. At 6, 12 and 24 months it is alive, ended, unknown, or the horizon is
not reached. The share lies between alive / n (as if all unknown had ended) and (alive + unknown) / n (as if none had).
Renewals are no change and stand apart. The anchoring group is that of the day zero: firm when law, plan and budget are
all at level 2 or 3, not_firm as soon as one of them is known not to be, unknown otherwise.
"""

from calendar import monthrange

from estafet_files import folder_named, grouped, rows_of, say, share

MONTHS = (6, 12, 24)
FOUNDATIONS = ("legal_basis", "plan_anchoring", "budget")


def holds_from(row):
    """The last day it may have begun: a year or month is a span, and it certainly holds from its end."""
    year, month = int(row["from_on"][:4]), int(row["from_on"][5:7])
    if row["from_precision"].endswith("year"):
        return f"{year}-12-31"
    if row["from_precision"].endswith("month"):
        return f"{year}-{month:02}-{monthrange(year, month)[1]}"
    return row["from_on"]


def standing(anchors, factor, day):
    """firm, weak or unknown: the newest anchor of the factor that had begun by the day, unless it had run out."""
    begun = [row for row in anchors if row["factor"] == factor and holds_from(row) <= day]
    if not begun:
        return "unknown"
    newest = max(begun, key=lambda row: (holds_from(row), int(row["anchor_id"])))
    if newest["level"] is None:
        return "unknown"
    has_run_out = newest["expires_on"] is not None and newest["expires_on"] < day
    return "firm" if int(newest["level"]) >= 2 and not has_run_out else "weak"


def anchoring(anchors, day):
    found = [standing(anchors, factor, day) for factor in FOUNDATIONS]
    if all(each == "firm" for each in found):
        return "firm"
    return "not_firm" if "weak" in found else "unknown"


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


def part(cases):
    return {
        after: [bounds([row for row in cases if (row["transition_kind"] == "renewal") == is_renewal], m) for m in MONTHS]
        for after, is_renewal in (("changes", False), ("renewals", True))
    }


if __name__ == "__main__":
    folder = folder_named()
    anchors = grouped(rows_of(folder, "anchors"), "commitment_id")
    # Nothing else was at risk: paused, dormant, or no month can be counted from its day zero.
    cases = [row for row in rows_of(folder, "transitions") if row["survival_6_months"] is not None]
    group = {id(row): anchoring(anchors[row["commitment_id"]], row["day_zero"]) for row in cases}
    say(
        {
            "all": part(cases),
            **{
                word: part([row for row in cases if group[id(row)] == word])
                for word in ("firm", "not_firm", "unknown")
            },
        }
    )
