#!/bin/sh
# Runs inside the shop: what it was told, both ways.
echo "variable $COLOUR, file $(cat /etc/settings/colour)"
