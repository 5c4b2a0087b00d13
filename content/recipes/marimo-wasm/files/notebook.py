# /// script
# requires-python = ">=3.11"
# dependencies = ["marimo", "tabulate"]
# ///
import marimo

app = marimo.App()


@app.cell
def _():
    import sys

    from tabulate import tabulate

    numbers = [4, 8, 30]
    print(tabulate([[n] for n in numbers]), sum(numbers), sys.version)
    return


if __name__ == "__main__":
    app.run()
