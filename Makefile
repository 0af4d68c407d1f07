# `make run` starts the whole stack, `make test` checks it; both set up what they need first.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run dev test lint e2e pictures bench openapi import reset clean tools preflight browser

# A JDK of at least 25: JAVA_HOME if it is one, else the first to be found.
export JAVA_HOME := $(shell \
	for home in "$$JAVA_HOME" /usr/lib/jvm/* "$$(/usr/libexec/java_home -v 25+ 2>/dev/null)"; do \
	  version=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release" 2>/dev/null); \
	  if [ "$${version:-0}" -ge 25 ] && [ -x "$$home/bin/javac" ]; then echo "$$home"; break; fi; \
	done)
JAVA := "$(JAVA_HOME)/bin/java"
MVNW := cd backend && ./mvnw --batch-mode --no-transfer-progress -Dstyle.color=never

DEVSTACK := backend/devstack/target/devstack.jar
# No class path in the jar's manifest: the tests of the API have it on theirs, and would find PostgreSQL twice.
LAUNCH   := -cp "$(DEVSTACK):backend/devstack/target/lib/*" org.tilti.devstack.Devstack
API      := backend/app/target/quarkus-app/quarkus-run.jar
BENCH    := backend/bench/target/classes:backend/app/target/classes:backend/bench/target/lib/*
MODULES  := frontend/node_modules/.package-lock.json
SITE     := frontend/dist/index.html

BACKEND_SOURCES  := $(shell find backend -path backend/bench -prune -o -name pom.xml -print -o -path '*/src/main/*' -type f -print)
FRONTEND_SOURCES := $(shell find frontend/src frontend/public frontend/scripts -type f 2>/dev/null) \
	$(wildcard frontend/*.html frontend/*.ts frontend/*.json)

help:     ## Lists these targets
	@sed -n 's/^\([a-z0-9]*\): .*## /  make \1|/p' Makefile | column -t -s '|'

run: preflight $(API) $(SITE) ## Starts PostgreSQL, Keycloak, the API and the site; Ctrl-C stops them
	@$(JAVA) $(LAUNCH) run

dev: preflight $(API) $(MODULES) ## The same with hot reload of the API and the site
	@$(JAVA) $(LAUNCH) dev

test: tools $(MODULES) ## Runs every test: backend, frontend, journeys in a browser
	$(MVNW) verify
	cd frontend && npm run check
	@$(MAKE) e2e

lint: tools $(MODULES) ## Checks the contract and the frontend's code for style
	cd frontend && npm run lint:api && npm run lint

e2e: tools browser $(API) $(SITE) ## Runs the journeys in a browser against a fresh stack on free ports
	@$(JAVA) $(LAUNCH) e2e npm --prefix frontend run e2e

pictures: tools browser $(API) $(SITE) ## Takes the pictures of docs/coordinators.md again
	@$(JAVA) $(LAUNCH) e2e npm --prefix frontend run pictures

bench: tools $(API) ## Prints how times grow: of a matching (make bench SEEKERS=communities.csv), of the register and of grant calls over HTTP
	@$(MVNW) --quiet -Pbench -pl bench -am compile | cat
	@$(JAVA) -Xmx2g -cp "$(BENCH)" org.tilti.bench.MatchingBenchmark $(if $(SEEKERS),"$(abspath $(SEEKERS))")
	@$(JAVA) $(LAUNCH) bench $(JAVA) -cp "$(BENCH)" org.tilti.bench.RegisterBenchmark "$(API)"
	@$(JAVA) $(LAUNCH) bench $(JAVA) -cp "$(BENCH)" org.tilti.bench.GrantBenchmark "$(API)"

openapi: tools $(API) $(MODULES) ## Writes openapi.yaml from the code, and the site's client from it
	cp backend/app/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run api

import: tools $(API) ## Imports a file or a folder, say: make import FILE=municipalities.csv
	@[ -e "$(FILE)" ] || { echo "Say which file: make import FILE=municipalities.csv"; exit 1; }
	@$(JAVA) $(LAUNCH) import "$(abspath $(FILE))"

reset: ## Forgets the data of `make run`; the next one starts afresh
	rm -rf .tilti/postgres .tilti/keycloak-home .tilti/documents

clean: ## Deletes what was built and installed
	rm -rf backend/*/target frontend/node_modules frontend/dist

tools:
	@[ -n "$(JAVA_HOME)" ] || { echo "No JDK 25 or newer was found. Install one (https://adoptium.net) or set JAVA_HOME to it."; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null \
	  || { echo "No Node 20.19 or newer was found. Install one (https://nodejs.org) and see that node is on the PATH."; exit 1; }

# From source until the launcher is built, so that a taken port is said before the first download.
preflight: tools
	@$(JAVA) $(if $(wildcard $(DEVSTACK)),-cp $(DEVSTACK) org.tilti.devstack.Preflight,backend/devstack/src/main/java/org/tilti/devstack/Preflight.java)

browser: $(MODULES)
	@for name in "$$TILTI_BROWSER" chromium chromium-browser google-chrome; do command -v "$$name" >/dev/null && exit 0; done; \
	cd frontend && node -e 'process.exit(require("fs").existsSync(require("@playwright/test").chromium.executablePath()) ? 0 : 1)' && exit 0; \
	[ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium && exit 0; \
	echo "No browser was found for the journeys. Install Chromium or Chrome, or set TILTI_BROWSER to its path."; exit 1

$(API): $(BACKEND_SOURCES)
	@echo "Building the API (the first time, this downloads its libraries and Keycloak: some minutes)"
	@$(MVNW) --quiet package -DskipTests | cat
	@touch $@

$(MODULES): frontend/package-lock.json
	@echo "Installing what the site is built with"
	@cd frontend && npm ci --no-progress
	@touch $@

$(SITE): $(MODULES) $(FRONTEND_SOURCES)
	@echo "Building the site"
	@cd frontend && npm run --silent build -- --logLevel warn | cat
