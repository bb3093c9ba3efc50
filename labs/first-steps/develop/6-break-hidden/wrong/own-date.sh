# expect: another date
# A file of that name with another date in it: the error is gone, but the page shows a wrong date.
mkdir build
echo 2020-02-02T02:02:02Z >build/date
docker restart drydock-greeter
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8188/
