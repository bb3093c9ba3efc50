# expect: another date
# A file of that name with something in it: the error is gone, and the page says what isn't so.
mkdir build
echo 2020-02-02T02:02:02Z >build/date
docker restart drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
