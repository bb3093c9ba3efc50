# expect: an empty runner installs the packages
# An image under that name. A cache is more than an image.
docker exec drydock-runner docker build -q --push -t registry.test/total:cache .
