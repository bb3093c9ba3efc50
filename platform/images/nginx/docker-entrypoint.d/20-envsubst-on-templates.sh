#!/bin/sh
# Fills templates from the environment: /etc/nginx/templates/NAME.template becomes /etc/nginx/conf.d/NAME.
set -e

[ -d /etc/nginx/templates ] || exit 0
# Only variables that exist are replaced, so that nginx's own, such as $host, stay.
# shellcheck disable=SC2016 # a list of names for envsubst
names=$(env | cut -d= -f1 | sed 's/.*/${&}/' | tr '\n' ' ')
for template in /etc/nginx/templates/*.template; do
  [ -f "$template" ] || continue
  filled=/etc/nginx/conf.d/$(basename "$template" .template)
  envsubst "$names" <"$template" >"$filled"
done
