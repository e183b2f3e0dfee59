"""Reading Estafet's files with nothing but Python's own library. Used by the three scripts beside it."""

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path


def rows_of(folder, name):
    """The rows of <folder>/<name>.csv as dictionaries; an empty cell is None. A file that is missing stops the program."""
    path = Path(folder) / f"{name}.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def grouped(rows, key):
    """The rows by a column, in the order in which its values first come."""
    groups = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups


def share(part, whole):
    return None if whole == 0 else part / whole


def folder_named():
    if len(sys.argv) != 2:
        sys.exit(f"usage: python3 {sys.argv[0]} FOLDER_WITH_THE_CSV_FILES")
    return sys.argv[1]


def say(answer):
    json.dump(answer, sys.stdout, indent=2, sort_keys=True)
    print()
