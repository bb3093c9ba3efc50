WORDS = "Good day"
