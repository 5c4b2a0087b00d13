import sys

import streamlit as st
from tabulate import tabulate

count = st.slider("How many numbers", 1, 3, 3)
numbers = [4, 8, 30][:count]

st.text(tabulate([[n] for n in numbers]))
st.write(sum(numbers), sys.version)
