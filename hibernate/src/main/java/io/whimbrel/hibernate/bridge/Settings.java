package io.whimbrel.hibernate.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings that Hibernate is started with.
 *
 * <p>Those of the application decide the names and types of its schema and are kept. Those that open
 * a connection, or that Hibernate's own schema tools obey, are left out: nothing is connected here.
 */
final class Settings {

    private static final List<String> LEFT_OUT = List.of(
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.hbm2ddl.auto",
            "hibernate.hbm2ddl.import",
            "hibernate.hbm2ddl.delimiter",
            "hibernate.multi_tenant",
            "hibernate.tenant_identifier_resolver",
            "hibernate.show_sql",
            "hibernate.cache.",
            "hibernate.jndi.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "jakarta.persistence.schema-generation.",
            "jakarta.persistence.sql-load-script-source",
            "jakarta.persistence.database-");

    private Settings() {}

    static Map<String, Object> of(Request request, Map<String, String> unit) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        settings.putAll(unit);
        settings.putAll(request.properties());
        settings.keySet().removeIf(key -> LEFT_OUT.stream().anyMatch(key::startsWith));
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        // a String: Hibernate casts it without looking
        settings.put("jakarta.persistence.database-major-version", Integer.toString(request.serverMajor()));
        settings.put("hibernate.hbm2ddl.auto", "none");
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        settings.put("hibernate.hbm2ddl.skip_default_import_file", "true");
        settings.put("hibernate.hbm2ddl.import_files", "");
        settings.put("hibernate.format_sql", "false");
        return settings;
    }
}
