# Two layers to read from, a directory to write to, and a place to mount all of it:
docker exec drydock-workshop mkdir /box/upper /box/work /box/merged
docker exec drydock-workshop cp -a /layers/base /layers/page /box/

# In a shell in the workshop: mount them as one in the box, make that its root, and throw the old root away.
type_into docker exec -it drydock-workshop sh <<'END'
enter box mount -t overlay -o lowerdir=/box/page:/box/base,upperdir=/box/upper,workdir=/box/work box /box/merged
enter box mkdir -p /box/merged/old /box/merged/proc
enter box pivot_root /box/merged /box/merged/old
enter box mount -t proc proc /proc
enter box umount -l /old
enter box rmdir /old
enter box mknod -m 666 /dev/null c 1 3
exit
END

# The box sees another file tree, and itself as process 1. One file more in it, one file less:
docker exec drydock-workshop enter box sh -c 'echo /*'
docker exec drydock-workshop enter box ps
docker exec drydock-workshop enter box sh -c 'echo "written in the box" >/note.txt'
docker exec drydock-workshop enter box rm /www/index.html

# What does the workshop see in that place, and where did the box's writes land?
docker exec drydock-workshop sh -c 'ls -A /box/merged | wc -l'
docker exec drydock-workshop ls -l /box/upper/note.txt /box/upper/www /box/page/www
