package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// BuildKit takes a statement without a subject, and adds the image.
func TestEachTargetBecomesAStatementWithItsPackages(t *testing.T) {
	source, extras, destination := filepath.Join(t.TempDir(), "sbom"), t.TempDir(), t.TempDir()
	write(t, filepath.Join(source, "etc/os-release"), "ID=debian\nVERSION_ID=13\n")
	write(t, filepath.Join(source, "var/lib/dpkg/status"),
		"Package: hello\nStatus: install ok installed\nArchitecture: amd64\nVersion: 2.10-5\n")
	write(t, filepath.Join(extras, "sbom-build/empty"), "")
	t.Setenv("BUILDKIT_SCAN_SOURCE", source)
	t.Setenv("BUILDKIT_SCAN_SOURCE_EXTRAS", extras)
	t.Setenv("BUILDKIT_SCAN_DESTINATION", destination)
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	var seen struct {
		PredicateType string
		Predicate     struct {
			Name     string
			Packages []struct{ Name, VersionInfo string }
		}
	}
	data, err := os.ReadFile(filepath.Join(destination, "sbom.spdx.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &seen); err != nil {
		t.Fatal(err)
	}
	if seen.PredicateType != "https://spdx.dev/Document" || seen.Predicate.Name != "sbom" {
		t.Errorf("expected an SPDX document named sbom, got %s named %s", seen.PredicateType, seen.Predicate.Name)
	}
	var listed []string
	for _, one := range seen.Predicate.Packages {
		listed = append(listed, one.Name+" "+one.VersionInfo)
	}
	if !slices.Contains(listed, "hello 2.10-5") {
		t.Errorf("expected hello 2.10-5 among the packages, got %q", listed)
	}
	if _, err := os.Stat(filepath.Join(destination, "sbom-build.spdx.json")); err != nil {
		t.Errorf("expected a statement of the extra target: %v", err)
	}
}
