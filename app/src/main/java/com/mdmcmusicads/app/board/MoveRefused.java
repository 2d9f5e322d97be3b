package com.mdmcmusicads.app.board;

/** A card cannot go where somebody put it; {@code board.refused.<why>} says it in a sentence. */
final class MoveRefused extends RuntimeException {

    private final transient Object[] arguments;

    MoveRefused(String why, Object... arguments) {
        super(why);
        this.arguments = arguments;
    }

    String key() {
        return "board.refused." + getMessage();
    }

    Object[] arguments() {
        return arguments;
    }
}
