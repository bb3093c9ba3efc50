# expect: deliver.sh was changed
# The delivery takes whatever is newest from now on.
sed 's/dependency build/dependency update/' deliver.sh >new.sh
cat new.sh >deliver.sh
./deliver.sh
