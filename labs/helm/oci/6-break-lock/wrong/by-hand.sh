# expect: given values by hand
# The page is right, but the chart isn't: the next cluster says Welcome again.
helm dependency update shop --plain-http
helm upgrade shop shop --set-string web.page='lamp   40
chair  95
table 210
sofa  480' --wait
