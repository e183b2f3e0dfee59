"""What became of commitments after a change of head, from transitions.csv alone.

A case is a commitment that was open on a day zero. At 6, 12 and 24 months it is alive, ended, unknown, or the horizon is
not reached. The share lies between alive / n (as if all unknown had ended) and (alive + unknown) / n (as if none had).
Renewals are no change and stand apart. The anchoring group is that of the day zero, as `anchoring_on_day_zero` has it:
firm when law, plan and budget are all at level 2 or 3, not_firm as soon as one of them is known not to be, unknown
otherwise.
"""

from estafet_files import folder_named, rows_of, say, share

MONTHS = (6, 12, 24)


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
    # Nothing else was at risk: paused, dormant, or no month can be counted from its day zero.
    cases = [row for row in rows_of(folder_named(), "transitions") if row["survival_6_months"] is not None]
    groups = ("firm", "not_firm", "unknown")
    say(
        {
            "all": part(cases),
            **{word: part([row for row in cases if row["anchoring_on_day_zero"] == word]) for word in groups},
        }
    )
