package fixtures.state.field;

import java.io.Serializable;

/** What all entities of the shop are: serializable. */
public interface Entity extends Serializable {}
