"""The command `answer`."""

import argparse
import json
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(prog="answer", description="Prints an answer.")
    parser.add_argument("--numbers", type=Path, metavar="FILE", help="add up the numbers in this file")
    parser.add_argument("--probe", action="store_true", help="print as JSON what works and where it comes from")
    arguments = parser.parse_args()
    if arguments.probe:
        from answer.probe import probe

        print(json.dumps(probe()))
        return 0

    from answer import arithmetic, symbol

    numbers = arithmetic.read(arguments.numbers.read_text()) if arguments.numbers else arithmetic.NUMBERS
    answer = arithmetic.add(numbers)
    print(arithmetic.table(numbers, answer))
    print(f"As a QR code it is {symbol.width(str(answer))} modules wide.")
    print(answer)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
