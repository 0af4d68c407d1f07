/** A real PostgreSQL and a real Keycloak without containers, with the API and the site, for people and for tests. */
package org.tilti.devstack;
