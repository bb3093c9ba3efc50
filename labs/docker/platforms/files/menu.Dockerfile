FROM python:3.13 AS build
COPY compile.py menu.txt .
RUN python compile.py "$(cat menu.txt)" /menu

FROM scratch
COPY --from=build /menu /
ENTRYPOINT ["/menu"]
