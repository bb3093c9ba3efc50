# expect: 'Bread and rolls'
# An upgrade creates the missing objects. It reuses the values of the deployed revision, without the title.
helm upgrade test bakery --wait --timeout 180s
