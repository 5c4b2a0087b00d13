import sys

from browser import bind, document

from totals import total


@bind("#go", "click")
def add(event=None):
    numbers = [int(n) for n in document["numbers"].value.split()]
    document["out"].text = f"{total(numbers)} {sys.version}"


add()
