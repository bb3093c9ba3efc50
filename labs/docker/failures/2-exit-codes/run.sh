# The engine refuses the request itself:
docker run --name drydock-125 --memory 1k busybox:1.37 true || echo "exit code $?"
# The file is there, and may not be executed:
docker run --name drydock-126 busybox:1.37 /etc/passwd || echo "exit code $?"
# There is no such file:
docker run --name drydock-127 busybox:1.37 serve || echo "exit code $?"

# A script whose first line doesn't say which program reads it:
echo 'echo started' >start
chmod +x start
docker create --name drydock-script busybox:1.37 /start
docker cp -q start drydock-script:/start
docker start --attach drydock-script || echo "exit code $?"

# One whose first line ends as lines do on Windows:
printf '#!/bin/sh\r\necho started\r\n' >start
docker cp -q start drydock-script:/start
docker start --attach drydock-script || echo "exit code $?"

# Repaired:
printf '#!/bin/sh\necho started\n' >start
docker cp -q start drydock-script:/start
docker start --attach drydock-script
