# make site    builds the program and, from Content/, the site in Output/
# make test    runs every test and judges the built sample
# make check   says what is wrong in Content/ and Templates/
# Each installs what it needs from Debian's and PyPI's packages (Homebrew's on macOS), and is quiet when nothing is missing.

PROGRAM := .build/release/kawaraban

.PHONY: site program test check format clean
.SILENT:

site: program
	$(PROGRAM) build
	echo "The site is in Output/: open it with  python3 -m http.server --directory Output 8000  at http://localhost:8000/"
	echo "For a copy that opens from disk:  $(PROGRAM) build --relative --output Output-relative, then open Output-relative/index.html"

program:
	scripts/setup build
	scripts/quietly swift build -c release --product kawaraban

test: program
	scripts/setup test
	scripts/quietly swift build --build-tests
	swift test --skip-build --parallel --num-workers 2

check: program
	$(PROGRAM) check

format:
	swift format --in-place --recursive --parallel Sources Tests Templates Package.swift

clean:
	rm -rf .build .venv
