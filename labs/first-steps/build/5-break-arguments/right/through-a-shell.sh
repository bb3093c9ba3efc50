# A shell that hands its arguments on. The word after the script is the shell's own name.
cat >order/Dockerfile <<'END'
FROM python:3.13
WORKDIR /app
COPY order.py .
ENTRYPOINT ["sh", "-c", "exec python3 order.py \"$@\"", "order"]
CMD ["soup"]
END
docker build -t drydock-order order
