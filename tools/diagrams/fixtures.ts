import { type Diagram, DOCS, readDiagram } from '../../src/diagrams/source.ts';

/** A flowchart with a subgraph, a cylinder, line breaks and dashed arrows. */
export const FLOWCHART = `%% title: Four places a container can write to
%% desc: The container's own layer is removed with the container. \
Volumes, a host directory and memory are mounted over a path inside it.
flowchart LR
  subgraph C["container"]
    direction TB
    L["/  its own layer"]
    D["/data"]
    S["/src"]
    T["/run/secret"]
  end
  V[("volume<br/>managed by the engine")] --> D
  H["directory on the host"] --> S
  M["memory: tmpfs"] --> T
  L -. "gone with<br/>docker rm" .-> X(( ))
  M -. "gone with<br/>stop" .-> X
`;

export const SEQUENCE = `%% title: From command to process
%% desc: The client asks the engine, the engine asks containerd, and runc starts the process.
sequenceDiagram
  participant C as docker
  participant E as engine
  participant D as containerd
  participant R as runc
  C->>E: POST /containers/create
  E-->>C: id
  E->>D: create task
  Note over D: unpacks the image
  D->>R: create, start
  loop every second
    R-->>D: exit code
  end
`;

export const STATE = `%% title: States of a container
%% desc: A container is created, runs, may be paused, and exits.
stateDiagram-v2
  direction TB
  [*] --> created
  created --> running: start
  running --> paused: pause
  paused --> running: unpause
  running --> exited: exit
  exited --> running: start
  exited --> [*]: rm
  class exited signal
`;

/** A block as if a page had it. A fake page: nothing of it is on disk. */
export const fake = (text: string, page = `${DOCS}/docker/fake.mdx`): Diagram =>
  readDiagram(page, text.trimEnd());
