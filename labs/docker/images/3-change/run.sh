# Change one line of one file, build again, and unpack this image too.
echo '<h1>One word changed</h1>' >page/page.html
docker build -q --provenance=false -t drydock-page-2 page
docker exec drydock-bench mkdir /page-2
docker save drydock-page-2 | docker exec -i drydock-bench tar -x -C /page-2

# Which blobs are in both images, and which in only one?
docker exec drydock-bench diff -s /page/blobs/sha256 /page-2/blobs/sha256 || true

# Which instruction made which layer?
docker history drydock-page-2
