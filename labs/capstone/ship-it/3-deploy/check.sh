# Holds when the release is deployed and a lesson comes through the Gateway.
in_lab_namespace
release_is drydock deployed
lesson_served drydock.localhost
pass "a lesson comes through the Gateway, from version $VERSION of the site"
