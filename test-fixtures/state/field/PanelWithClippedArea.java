package fixtures.state.field;

import java.awt.geom.Area;
import java.io.Serializable;

/** Areas are the shapes that cannot go. */
public class PanelWithClippedArea implements Serializable {
  private static final long serialVersionUID = 1L;
  private Area clip; // expect: unserializable-field likely "Area"

  public void setClip(Area clip) {
    this.clip = clip;
  }

  static Object payload() {
    PanelWithClippedArea panel = new PanelWithClippedArea();
    panel.setClip(new Area());
    return panel;
  }
}
