package fixtures.state.field;

import java.awt.geom.Point2D;
import java.io.Serializable;

/** The type of the point does not say so, but every class of points that there is can go. */
public class PanelWithAnchorPoint implements Serializable {
  private static final long serialVersionUID = 1L;
  private Point2D anchor;

  public void setAnchor(Point2D anchor) {
    this.anchor = anchor;
  }

  static Object payload() {
    PanelWithAnchorPoint panel = new PanelWithAnchorPoint();
    panel.setAnchor(new Point2D.Double(1, 2));
    return panel;
  }
}
