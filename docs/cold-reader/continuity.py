"""What share of each region's commitments lives on under its present head, from commitments.csv alone.

Of the commitments that were there on the last day zero (`met_handover`): known alive / n, to (known alive + unknown) / n.
Unknown is never counted as ended.
"""

from estafet_files import folder_named, grouped, rows_of, say, share

UNKNOWN = ("undecided", "not_seen_since_inauguration", "not_seen_in_gap")


def continuity(rows):
    handed = [row for row in rows if row["met_handover"] == "true"]
    alive = sum(row["continuity_status"] == "confirmed" for row in handed)
    unknown = sum(row["continuity_status"] in UNKNOWN for row in handed)
    n = len(handed)
    return {
        "numerator": alive,
        "unknown": unknown,
        "denominator": n,
        "low": share(alive, n),
        "high": share(alive + unknown, n),
    }


if __name__ == "__main__":
    by_region = grouped(rows_of(folder_named(), "commitments"), "region_key")
    say({region: continuity(rows) for region, rows in by_region.items()})
