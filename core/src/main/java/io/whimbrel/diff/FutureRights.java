package io.whimbrel.diff;

import io.whimbrel.schema.Column;
import io.whimbrel.schema.FutureObjects.Sort;
import io.whimbrel.schema.FuturePrivileges;
import io.whimbrel.schema.Kind;
import io.whimbrel.schema.ObjectId;
import io.whimbrel.schema.Privileges;
import io.whimbrel.schema.QualifiedName;
import io.whimbrel.schema.Schema;
import io.whimbrel.schema.SchemaObject;
import io.whimbrel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the default privileges of the migrating role give to what it makes. */
final class FutureRights {

    private final List<FuturePrivileges> defaults;

    FutureRights(List<FuturePrivileges> defaults) {
        this.defaults =
                defaults.stream().filter(each -> each.future().maker() == null).toList();
    }

    /** What a role may do with an object that has just been made. */
    SortedMap<String, Boolean> of(Privileges privileges) {
        SortedMap<String, Boolean> held = new TreeMap<>(Privileges.plain(privileges.usual()));
        for (FuturePrivileges each : defaults) {
            boolean applies = each.grantee().equals(privileges.grantee()) && isFor(each, privileges.object());
            if (applies && each.future().schema() == null) {
                held.clear();
            }
            if (applies) {
                held.putAll(each.held());
            }
        }
        return held;
    }

    /** What is given on objects that are made, whether or not anybody says something of them. */
    List<Privileges> impliedOn(Schema to, Predicate<Privileges> made) {
        List<Privileges> implied = new ArrayList<>();
        for (FuturePrivileges each : defaults) {
            for (SchemaObject object : to.objects().values()) {
                implied(each, object.id(), object.id()).filter(made).ifPresent(implied::add);
                if (object instanceof Table table) {
                    for (Column column : table.columns()) {
                        if (column.identity() != null) {
                            QualifiedName sequence =
                                    table.name().sibling(table.name().name() + "_" + column.name() + "_seq");
                            implied(
                                            each,
                                            ObjectId.of(Kind.SEQUENCE, sequence),
                                            ObjectId.column(table.name(), column.name()))
                                    .filter(made)
                                    .ifPresent(implied::add);
                        }
                    }
                }
            }
        }
        return implied;
    }

    private static Optional<Privileges> implied(FuturePrivileges given, ObjectId object, ObjectId holder) {
        if (!isFor(given, object)) {
            return Optional.empty();
        }
        Set<String> usual = !given.grantee().equals(Privileges.PUBLIC)
                ? Set.of()
                : switch (given.future().sort()) {
                    case FUNCTIONS -> Set.of("EXECUTE");
                    case TYPES -> Set.of("USAGE");
                    case TABLES, SEQUENCES, SCHEMAS -> Set.of();
                };
        return Optional.of(new Privileges(object, holder, given.grantee(), new TreeSet<>(usual), new TreeMap<>()));
    }

    private static boolean isFor(FuturePrivileges given, ObjectId object) {
        String schema = given.future().schema();
        return sortOf(object.kind()).filter(given.future().sort()::equals).isPresent()
                && (schema == null || schema.equals(object.name().schema()));
    }

    private static Optional<Sort> sortOf(Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Optional.of(Sort.TABLES);
            case SEQUENCE -> Optional.of(Sort.SEQUENCES);
            case FUNCTION -> Optional.of(Sort.FUNCTIONS);
            case ENUM, TYPE, DOMAIN, RANGE -> Optional.of(Sort.TYPES);
            case SCHEMA -> Optional.of(Sort.SCHEMAS);
            default -> Optional.empty();
        };
    }
}
