#!/usr/bin/env -S uv run --script
# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy>=2", "tabulate"]
# ///
"""Adds up the numbers it is given."""

import sys

import numpy
from tabulate import tabulate

numbers = [int(text) for text in sys.argv[1:]] or [11, 12, 13, 6]
print(tabulate([[number] for number in numbers], headers=["number"]))
print(numpy.sum(numbers))
