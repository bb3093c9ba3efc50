# Sourced by the steps that mount the engine's socket.
# shellcheck shell=bash

# engine_socket: the path of the socket on the machine that the engine runs on. Docker Desktop's engine has it at the usual place
# in its virtual machine, wherever your client finds it; a rootless engine has it below /run/user.
engine_socket() {
  local host
  host=$(docker context inspect --format '{{.Endpoints.docker.Host}}')
  case $host in
    unix:///run/*) echo "${host#unix://}" ;;
    *) echo /var/run/docker.sock ;;
  esac
}
