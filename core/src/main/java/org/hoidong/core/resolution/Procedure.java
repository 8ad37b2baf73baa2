package org.hoidong.core.resolution;

/** How a resolution was prepared and adopted, which decides how early it may take effect. */
public enum Procedure {
    /** With every step and lead time of the law. */
    ORDINARY,
    /** Shortened, as the law allows in urgent cases (trình tự, thủ tục rút gọn). */
    SIMPLIFIED
}
