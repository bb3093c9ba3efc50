# expect: 'Bread and rolls'
# An upgrade sends everything again. Its values are those of the deployed revision, without the title.
helm upgrade test bakery --wait --timeout 180s
