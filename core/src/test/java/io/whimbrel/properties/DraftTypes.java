package io.whimbrel.properties;

import java.util.List;

/** The types of a draft. */
record DraftTypes(Draft draft) implements Types {

    @Override
    public List<String> labels(String type) {
        return draft.find("enum", "", type).map(Piece::details).orElse(List.of());
    }

    @Override
    public List<String> attributes(String type) {
        return draft.find("type", "", type).map(Piece::details).orElse(List.of());
    }

    @Override
    public String base(String type) {
        return draft.find("domain", "", type)
                .map(piece -> piece.details().get(0))
                .orElse(type);
    }
}
