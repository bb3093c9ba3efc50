# expect: an empty runner installs what
# The import asks for one name, the export still writes another for each commit.
sed 's|--cache-from ".cache"|--cache-from registry.test/total:cache|' repo/pipeline.sh >pipeline.new
mv pipeline.new repo/pipeline.sh
docker exec -e COMMIT=e83c516 drydock-runner sh pipeline.sh
