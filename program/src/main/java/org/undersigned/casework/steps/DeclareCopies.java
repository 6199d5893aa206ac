package org.undersigned.casework.steps;

import java.util.List;
import java.util.Optional;
import org.undersigned.casework.CopiedLists;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Id;
import org.undersigned.model.Link;
import org.undersigned.model.Message;
import org.undersigned.model.NameList;
import org.undersigned.model.Reason;

/// Keeps a colleague's word that one list was compiled from another, and takes it back. From the
/// next count on the two are one list in the overlap table; nothing that was counted changes.
public final class DeclareCopies {
  private final OpenCase opened;
  private final Acting acting;

  public DeclareCopies(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// @param why in the colleague's words
  /// @return what speaks against it; empty where it is kept
  public Optional<Message> declare(NameList one, NameList other, String why) {
    CopiedLists copied = CopiedLists.of(opened.book());
    if (copied.witness(one.id()).equals(copied.witness(other.id())))
      return Optional.of(Message.of("COUNT-14", "list", one.title(), "other", other.title()));
    Link<NameList> link =
        new Link<>(
            Id.derived(
                "copies", one.id().toString(), other.id().toString(), acting.at().toString()),
            one.id(),
            other.id(),
            Link.Judgement.SAME,
            List.of(new Reason("compiled one from the other", "", "", 0, why)),
            Optional.empty(),
            acting.inPerson());
    return opened.keep(acting.colleague(), acting.at(), List.of(link));
  }

  /// Takes back every declaration between these two; the first message where there is none.
  public Optional<Message> takeBack(NameList one, NameList other) {
    List<Link<?>> between =
        opened.book().copies().stream()
            .filter(each -> ends(each).contains(one.id()) && ends(each).contains(other.id()))
            .toList();
    if (between.isEmpty())
      return Optional.of(Message.of("COUNT-15", "list", one.title(), "other", other.title()));
    return opened.keep(
        acting.colleague(), acting.at(), between.stream().map(this::takenBack).toList());
  }

  private Object takenBack(Link<?> link) {
    return Links.takenBack(link, "said by a colleague", acting.inPerson());
  }

  private static List<Id<?>> ends(Link<?> link) {
    return List.of(link.one(), link.other());
  }
}
