from answer.__main__ import main

main()
