from py2exe import freeze

freeze(
    console=[{"script": "launch.py", "dest_base": "answer"}],
    options={"packages": ["answer"]},
    version_info={"version": "1.0.0", "product_name": "Answer"},
)
