# Version 3, as it was shipped by mistake: a server that is well, and whose lessons were left behind.
FROM localhost:8170/drydock-site:2
USER 0
RUN cd /drydock-site && rm -r */start */foundations */docker */orchestration */kubernetes */helm */capstone \
 && printf 'map "" $site_version { default "3"; }\n' >/drydock-site/version.conf
USER 101:101
