# expect: http://course.localhost:8081/start/how-it-works/ is answered with 404
# Revision 2 was version 2, too. It had only one name.
helm rollback drydock 2 --wait --timeout 4m
