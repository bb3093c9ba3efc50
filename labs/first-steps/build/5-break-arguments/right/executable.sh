# The program itself, with its interpreter in its first line.
printf '%s\n' '#!/usr/bin/env python3' | cat - order/order.py >order/order
cat >order/Dockerfile <<'END'
FROM python:3.13
COPY --chmod=755 order /usr/local/bin/
ENTRYPOINT ["order"]
CMD ["soup"]
END
docker build -t drydock-order order
