"""The on-time rate of every region, from milestones.csv alone.

met / (met + met_late + late + very_late), with the 95 % interval of Wilson (1927). What is not due yet, was withdrawn,
has no deadline or fell with its commitment is in no rate.
"""

from math import sqrt

from estafet_files import folder_named, grouped, rows_of, say, share

Z = 1.959963984540054
DUE = ("met", "met_late", "late", "very_late")


def wilson(successes, n):
    if n == 0:
        return None, None
    p = successes / n
    centre = p + Z * Z / (2 * n)
    spread = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    return max(0.0, min(p, (centre - spread) / scale)), min(1.0, max(p, (centre + spread) / scale))


def on_time(rows):
    due = [row for row in rows if row["schedule_status"] in DUE]
    met = sum(row["schedule_status"] == "met" for row in due)
    low, high = wilson(met, len(due))
    return {"numerator": met, "denominator": len(due), "rate": share(met, len(due)), "low": low, "high": high}


if __name__ == "__main__":
    by_region = grouped(rows_of(folder_named(), "milestones"), "region_key")
    say({region: on_time(rows) for region, rows in by_region.items()})
