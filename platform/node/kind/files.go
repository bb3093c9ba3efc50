//go:build never

// Keeps the module in go.mod: its images/base/files are the node image's own.
package files

import _ "sigs.k8s.io/kind/pkg/apis/config/defaults"
