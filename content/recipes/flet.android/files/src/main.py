import sys

import flet as ft
from tabulate import tabulate


def main(page: ft.Page):
    page.title = "Answer"
    numbers = [4, 8, 30]
    table = ft.Text(tabulate([[n] for n in numbers]), font_family="monospace")
    answer = ft.Text(f"{sum(numbers)} {sys.version}")
    page.add(ft.SafeArea(ft.Column([table, answer])))


if __name__ == "__main__":
    ft.run(main)
