# Every target sets up what it needs: on a fresh Debian 12 with Swift 6.3, git and make, `make course` is all.

# A module that uses another must say so in Package.swift. Program and tests are one build, optimised: the tests listen to hours
# of sound, and that tests see what is internal costs the program nothing that could be measured.
options := -c release --explicit-target-dependency-import-check error -Xswiftc -enable-testing
program := .build/release/pusterom
course := Scripts/naervaer
# The tests whose expected results are files that the program writes.
golden := Golden|WordsOfScripts
PREFIX ?= /usr/local
courses := $(sort $(dir $(wildcard Scripts/*/kurs.yml)))
scripts := $(sort $(wildcard $(course)/*.pust))

.PHONY: course courses courses-table docs-tables test build setup format lint benchmark fuzz clean
.PHONY: studio torture nightly golden coverage docs install hooks architecture help
.PHONY: deb tarball image rpm release check-packages check-slurm

course: build ## Make all tracks of the first course, in Build/naervaer; VOICE=kokoro: with that voice
	$(program) build $(course) $(if $(VOICE),--voice $(VOICE))
	@Tools/first-steps after Build/$(notdir $(course))

courses: build ## Make all tracks of all courses
	$(program) build $(courses)

test: setup ## Build and run all tests
	swift build --build-tests $(options)
	swift test --skip-build --disable-xctest $(options)

golden: setup ## Write the expected results of the golden tests again; read the difference before you commit it
	swift build --build-tests $(options)
	PUSTEROM_RENEW_GOLDEN=1 swift test --skip-build --disable-xctest $(options) --filter '$(golden)'

studio: build ## Open the studio on the shipped courses, in the browser
	-@Tools/install-packages libjs-codemirror hunspell hunspell-no
	$(program) studio Scripts

coverage: setup ## Run all tests and print, for each module, what they cover
	Tools/coverage

docs: build ## Make the pages of all modules, in Build/docs (DocC)
	Tools/make-docs

build: setup ## Build the program in release
	swift build --product pusterom $(options)

install: build ## Put program, manual, completions and courses under PREFIX, /usr/local unless you say PREFIX=…
	Tools/make-package stage $(program) $(DESTDIR)$(PREFIX)

setup: ## Install the system packages that are missing
	@Tools/first-steps before
	@Tools/install-packages

deb tarball image rpm: setup ## A package, in Build/packages: for Debian, to unpack, for containers, for Fedora
	@Tools/install-packages dpkg-dev patchelf busybox-static python3-venv libcurl4-openssl-dev
	Tools/make-package $@

release: setup ## All packages, with a list of what is inside and SHA256SUMS
	@Tools/install-packages dpkg-dev patchelf busybox-static python3-venv libcurl4-openssl-dev
	Tools/make-package release

check-packages: ## Install and run the packages in fresh systems of Debian 12 and 13; needs root, and takes minutes
	Tools/check-packages

check-slurm: build ## Run Slurm on this machine: a course as arrays of 1, 2 and 4 tasks, compared byte by byte; needs root
	Tools/check-slurm $(course)

format: ## Bring the sources to the one format
	swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks Fuzz Learning

lint: ## Report where the sources are not in the one format
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks Fuzz Learning

hooks: ## Check the format of what you commit, in this clone
	git config core.hooksPath Tools/hooks

architecture: ## Draw the modules in ARCHITECTURE.md and each module's files in Build/architecture
	Tools/draw-architecture --write
	@Tools/draw-architecture --files 2>/dev/null

benchmark: setup ## Measure the building of a course and the formats beside their bare cost
	-@Tools/install-packages espeak-ng sox
	swift build $(options)
	.build/release/course-benchmark $(course)
	.build/release/course-benchmark --growth
	$(program) build $(course) --quiet --force --profile --output .build/benchmark/profile --cache .build/benchmark/cache
	$(program) render $(firstword $(scripts)) --variant lang --rate 48000 --output .build/benchmark
	.build/release/format-benchmark .build/benchmark/*-lang.wav

fuzz: setup ## Attack the parser, the timeline and the layout with RUNS inputs
	Tools/fuzz $(or $(RUNS),100000)

nightly: setup ## Attack with 1,020,000 inputs for the fuzzer, 10,000 mutants, 1,000 kills, 2,000 failing calls and more; hours
	for target in parser timeline layout; do Tools/fuzz 340000 $$target || exit; done
	$(MAKE) torture SIZE=night

torture: build ## Attack the program for MINUTES (60): kills, small disks, failing calls, extreme values; SEED chooses them
	@Tools/install-packages strace ffmpeg flac || true
	Tools/torture --size $(or $(SIZE),ci) $(if $(SIZE)$(MINUTES),$(if $(MINUTES),--minutes $(MINUTES)),--minutes 60) --seed $(or $(SEED),1)

docs-tables: build ## Put the tables made from the declarations into Docs
	@Tools/docs-tables

courses-table: build ## The table at the end of Docs/courses.md
	@Tools/courses-table

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z -]+:.*## / { printf "make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

clean: ## Remove what was built and rendered
	rm -rf .build .build-fuzz .build-coverage .build-release Build
