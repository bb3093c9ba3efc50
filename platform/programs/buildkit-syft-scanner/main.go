// Lists the packages of a file system, as docker/buildkit-syft-scanner does for `docker build --sbom`: BuildKit
// runs it with the result of a build and takes one statement for each target from where it says
// (github.com/moby/buildkit/blob/master/docs/attestations/sbom-protocol.md). Syft reads the packages; of what it
// knows, these are the kinds that the course's images hold.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/anchore/syft/syft/format"
	"github.com/anchore/syft/syft/format/spdxjson"
	"github.com/anchore/syft/syft/linux"
	"github.com/anchore/syft/syft/pkg"
	"github.com/anchore/syft/syft/pkg/cataloger/alpine"
	"github.com/anchore/syft/syft/pkg/cataloger/binary"
	"github.com/anchore/syft/syft/pkg/cataloger/debian"
	"github.com/anchore/syft/syft/pkg/cataloger/golang"
	"github.com/anchore/syft/syft/pkg/cataloger/javascript"
	"github.com/anchore/syft/syft/pkg/cataloger/python"
	"github.com/anchore/syft/syft/sbom"
	"github.com/anchore/syft/syft/source"
	"github.com/anchore/syft/syft/source/directorysource"
)

// byBytes is the cataloger that knows programs by their bytes. It comes last: a program that a package owns isn't
// listed twice.
const byBytes = "binary-classifier-cataloger"

func catalogers() []pkg.Cataloger {
	return []pkg.Cataloger{
		alpine.NewDBCataloger(),
		debian.NewDBCataloger(),
		golang.NewGoModuleBinaryCataloger(golang.DefaultCatalogerConfig()),
		javascript.NewPackageCataloger(),
		python.NewInstalledPackageCataloger(),
		binary.NewClassifierCataloger(binary.DefaultClassifierCatalogerConfig()),
	}
}

func isOwned(one pkg.Package, owned map[string]bool) bool {
	for _, location := range one.Locations.ToSlice() {
		if owned[location.RealPath] || owned[location.AccessPath] {
			return true
		}
	}
	return false
}

// statement is what BuildKit takes over as the image's attestation, with the image as its subject.
type statement struct {
	Type          string          `json:"_type"`
	PredicateType string          `json:"predicateType"`
	Predicate     json.RawMessage `json:"predicate"`
}

// syftVersion is the version of syft that this program was built with.
func syftVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, module := range info.Deps {
			if module.Path == "github.com/anchore/syft" {
				return module.Version
			}
		}
	}
	return "unknown"
}

// list reads what is installed below a folder.
func list(ctx context.Context, folder string) (sbom.SBOM, error) {
	found := sbom.SBOM{
		Artifacts:  sbom.Artifacts{Packages: pkg.NewCollection()},
		Descriptor: sbom.Descriptor{Name: "syft", Version: syftVersion()},
	}
	tree, err := directorysource.New(directorysource.Config{
		Path: folder, Base: folder, Alias: source.Alias{Name: filepath.Base(folder)},
	})
	if err != nil {
		return found, err
	}
	files, err := tree.FileResolver(source.SquashedScope)
	if err != nil {
		return found, err
	}
	found.Source = tree.Describe()
	found.Artifacts.LinuxDistribution = linux.IdentifyRelease(files)
	owned := map[string]bool{}
	for _, cataloger := range catalogers() {
		packages, relationships, err := cataloger.Catalog(ctx, files)
		if err != nil {
			return found, fmt.Errorf("%s: %w", cataloger.Name(), err)
		}
		for _, one := range packages {
			if cataloger.Name() == byBytes && isOwned(one, owned) {
				continue
			}
			one.FoundBy = cataloger.Name()
			found.Artifacts.Packages.Add(one)
			if owner, ok := one.Metadata.(pkg.FileOwner); ok {
				for _, path := range owner.OwnedFiles() {
					owned[path] = true
				}
			}
		}
		found.Relationships = append(found.Relationships, relationships...)
	}
	return found, nil
}

// scan writes the statement of one target into a folder.
func scan(ctx context.Context, target, destination string) error {
	found, err := list(ctx, target)
	if err != nil {
		return err
	}
	encoder, err := spdxjson.NewFormatEncoderWithConfig(spdxjson.DefaultEncoderConfig())
	if err != nil {
		return err
	}
	spdx, err := format.Encode(found, encoder)
	if err != nil {
		return err
	}
	data, err := json.Marshal(statement{
		Type: "https://in-toto.io/Statement/v1", PredicateType: "https://spdx.dev/Document", Predicate: spdx,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(destination, filepath.Base(target)+".spdx.json"), data, 0o644)
}

func run(ctx context.Context) error {
	// Syft unpacks into it, and a build's result need not have one.
	if err := os.MkdirAll(os.TempDir(), 0o777); err != nil {
		return err
	}
	targets := []string{os.Getenv("BUILDKIT_SCAN_SOURCE")}
	if extras := os.Getenv("BUILDKIT_SCAN_SOURCE_EXTRAS"); extras != "" {
		entries, err := os.ReadDir(extras)
		if err != nil {
			return err
		}
		for _, entry := range entries {
			targets = append(targets, filepath.Join(extras, entry.Name()))
		}
	}
	for _, target := range targets {
		if err := scan(ctx, target, os.Getenv("BUILDKIT_SCAN_DESTINATION")); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
