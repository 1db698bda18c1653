package id.saring.parser;

import id.saring.parser.HtmlTreeBuilder.Mode;

/** The insertion modes up to the body (§13.2.6.4.1 to §13.2.6.4.6). */
final class HeadModes {
    private HeadModes() {}

    static void start(HtmlTreeBuilder t, HtmlToken token) {
        switch (t.mode()) {
            case INITIAL, BEFORE_HTML -> beforeHtml(t, token);
            case BEFORE_HEAD -> beforeHead(t, token);
            case IN_HEAD -> inHead(t, token);
            case IN_HEAD_NOSCRIPT -> inNoscript(t, token);
            default -> afterHead(t, token);
        }
    }

    private static void beforeHtml(HtmlTreeBuilder t, HtmlToken token) {
        openHtml(t);
        if (token.tag == HtmlTag.HTML) {
            t.merge(t.open().get(0), token);
        } else {
            t.process(token);
        }
    }

    /** Without a doctype, a page is read with the quirks of old browsers. */
    private static void openHtml(HtmlTreeBuilder t) {
        t.quirks |= t.mode() == Mode.INITIAL;
        t.insert(HtmlTag.HTML);
        t.become(Mode.BEFORE_HEAD);
    }

    private static void beforeHead(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case HEAD -> {
                t.head = t.insert(token);
                t.become(Mode.IN_HEAD);
            }
            default -> {
                openHead(t);
                t.process(token);
            }
        }
    }

    private static void openHead(HtmlTreeBuilder t) {
        t.head = t.insert(HtmlTag.HEAD);
        t.become(Mode.IN_HEAD);
    }

    /** The rules for the head, which other modes share for what belongs there. */
    static void inHead(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case BASE, BASEFONT, BGSOUND, LINK, META -> t.insertVoid(token);
            case TITLE, SCRIPT, STYLE, NOFRAMES -> t.insertRaw(token);
            case NOSCRIPT -> {
                t.insert(token);
                t.become(Mode.IN_HEAD_NOSCRIPT);
            }
            case TEMPLATE -> openTemplate(t, token);
            case HEAD -> {} // one is enough
            default -> {
                closeHead(t);
                t.process(token);
            }
        }
    }

    /** Whether {@link #inHead} is to treat a tag that stands elsewhere. */
    static boolean belongs(HtmlTag tag) {
        return switch (tag) {
            case BASE, BASEFONT, BGSOUND, LINK, META, NOFRAMES, SCRIPT, STYLE, TEMPLATE, TITLE ->
                    true;
            default -> false;
        };
    }

    private static void openTemplate(HtmlTreeBuilder t, HtmlToken token) {
        t.insert(token);
        t.formatting().mark();
        t.framesetOk = false;
        t.become(Mode.IN_TEMPLATE);
        t.templates().push(Mode.IN_TEMPLATE);
    }

    static void closeTemplate(HtmlTreeBuilder t) {
        if (t.open().contains(HtmlTag.TEMPLATE)) {
            t.open().closeImpliedThoroughly();
            t.open().popThrough(HtmlTag.TEMPLATE);
            t.formatting().clearToMarker();
            t.templates().pop();
            t.resetMode();
        }
    }

    private static void closeHead(HtmlTreeBuilder t) {
        t.open().popTo(1);
        t.become(Mode.AFTER_HEAD);
    }

    /**
     * The standard lets all but a few elements end a noscript in the head, and with it the head.
     * What stands there is for readers without scripts all the same, so that it stays in it.
     */
    private static void inNoscript(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case HEAD, NOSCRIPT -> {} // not again
            case BODY, FRAMESET -> {
                leaveNoscript(t);
                t.process(token);
            }
            case BASE, BASEFONT, BGSOUND, LINK, META, NOFRAMES, STYLE, SCRIPT, TITLE ->
                    inHead(t, token);
            default -> BodyMode.start(t, token);
        }
    }

    private static void leaveNoscript(HtmlTreeBuilder t) {
        t.open().popThrough(HtmlTag.NOSCRIPT);
        t.become(Mode.IN_HEAD);
    }

    private static void afterHead(HtmlTreeBuilder t, HtmlToken token) {
        switch (token.tag) {
            case HTML -> BodyMode.start(t, token);
            case BODY -> {
                t.insert(token);
                t.framesetOk = false;
                t.become(Mode.IN_BODY);
            }
            case FRAMESET -> {
                t.insert(token);
                t.become(Mode.IN_FRAMESET);
            }
            case HEAD -> {} // one is enough
            default -> {
                if (HeadModes.belongs(token.tag)) {
                    backInHead(t, token);
                } else {
                    openBody(t);
                    t.process(token);
                }
            }
        }
    }

    private static void backInHead(HtmlTreeBuilder t, HtmlToken token) {
        t.open().push(t.head);
        inHead(t, token);
        t.open().remove(t.head);
    }

    private static void openBody(HtmlTreeBuilder t) {
        t.insert(HtmlTag.BODY);
        t.become(Mode.IN_BODY);
    }

    static void end(HtmlTreeBuilder t, HtmlToken token) {
        if (token.tag == HtmlTag.TEMPLATE) {
            if (t.mode().compareTo(Mode.IN_HEAD) >= 0) {
                closeTemplate(t);
            }
        } else if (t.mode() == Mode.IN_HEAD_NOSCRIPT) {
            endInNoscript(t, token);
        } else if (t.mode() == Mode.IN_HEAD && token.tag == HtmlTag.HEAD) {
            closeHead(t);
        } else if (token.tag == HtmlTag.BODY
                || token.tag == HtmlTag.HTML
                || token.tag == HtmlTag.BR
                || token.tag == HtmlTag.HEAD && t.mode().compareTo(Mode.IN_HEAD) < 0) {
            goOn(t);
            t.processEnd(token);
        }
    }

    private static void endInNoscript(HtmlTreeBuilder t, HtmlToken token) {
        if (token.tag == HtmlTag.NOSCRIPT) {
            leaveNoscript(t);
        } else if (token.tag == HtmlTag.HEAD || token.tag == HtmlTag.BODY) {
            leaveNoscript(t);
            t.processEnd(token);
        } else if (token.tag != HtmlTag.HTML) {
            BodyEndTags.end(t, token);
        }
    }

    /** Opens the element that must come next. */
    private static void goOn(HtmlTreeBuilder t) {
        switch (t.mode()) {
            case INITIAL, BEFORE_HTML -> openHtml(t);
            case BEFORE_HEAD -> openHead(t);
            case IN_HEAD -> closeHead(t);
            default -> openBody(t);
        }
    }

    static void text(HtmlTreeBuilder t, int from, int to) {
        if (t.mode() == Mode.IN_HEAD_NOSCRIPT) {
            t.insertText(from, to, false);
            return;
        }
        int words = t.blankEnd(from, to);
        if (words > from && t.mode().compareTo(Mode.IN_HEAD) >= 0) {
            t.insertText(from, words, false);
        }
        if (words < to) {
            goOn(t);
            t.processText(words, to);
        }
    }
}
